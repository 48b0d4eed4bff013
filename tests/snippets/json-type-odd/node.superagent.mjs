import superagent from "superagent";

const body = '{"a": [1.10, "b"]}';
const url = "https://api.example.com/notes/1";
const response = await superagent
  .put(url)
  .set({
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  })
  .send(body);
console.log(response.status, response.text);
