import ky from "ky";

const url = "https://api.example.com/twice";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(response.status, await response.text());
