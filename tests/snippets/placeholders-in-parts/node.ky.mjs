import ky from "ky";

const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const response = await ky.post(url, {
  body: form,
});
console.log(response.status, await response.text());
