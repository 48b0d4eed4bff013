import ky from "ky";

const url = "https://api.example.com/pages/1";
const response = await ky(url, {
  method: "link",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(response.status, await response.text());
