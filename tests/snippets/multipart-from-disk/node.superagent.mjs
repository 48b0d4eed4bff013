import superagent from "superagent";

const url = "https://api.example.com/upload";
const response = await superagent
  .post(url)
  .field("kind", "avatar")
  .attach("file", "avatar.png", {
    contentType: "image/png",
  });
console.log(response.status, response.text);
