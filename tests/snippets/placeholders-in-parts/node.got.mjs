import got from "got";

const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const response = await got.post(url, {
  body: form,
});
console.log(response.statusCode, response.body);
