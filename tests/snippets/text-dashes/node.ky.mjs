import ky from "ky";

const url = "https://api.example.com/raw";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
});
console.log(response.status, await response.text());
