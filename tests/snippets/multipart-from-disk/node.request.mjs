import { createReadStream } from "node:fs";
import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append("kind", "avatar");
form.append("file", createReadStream("avatar.png"), {
  filename: "avatar.png",
  contentType: "image/png",
});
