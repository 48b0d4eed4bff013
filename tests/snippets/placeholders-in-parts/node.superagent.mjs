import superagent from "superagent";

const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const response = await superagent
  .post(url)
  .field("token", "<TOKEN>")
  .attach("file", Buffer.from("it's ${user.name}\n"), {
    filename: "a.txt",
    contentType: "text/plain",
  });
console.log(response.status, response.text);
