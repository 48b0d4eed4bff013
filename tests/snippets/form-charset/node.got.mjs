import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  form: { q: "harkdown" },
});
console.log(response.statusCode, response.body);
