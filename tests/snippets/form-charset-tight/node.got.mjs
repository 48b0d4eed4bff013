import got from "got";

const url = "https://api.example.com/form";
const response = await got.put(url, {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  form: { city: "Köln", a: "1" },
});
console.log(response.statusCode, response.body);
