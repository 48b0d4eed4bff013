import superagent from "superagent";

const body = "chunk\n";
const url = "https://api.example.com/file";
const response = await superagent
  .patch(url)
  .set({
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  })
  .send(body);
console.log(response.status, response.text);
