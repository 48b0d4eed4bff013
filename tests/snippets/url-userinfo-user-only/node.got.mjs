import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  username: "YOUR_KEY",
  password: "",
});
console.log(response.statusCode, response.body);
