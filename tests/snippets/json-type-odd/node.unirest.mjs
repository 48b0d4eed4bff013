import unirest from "unirest";

const body = '{"a": [1.10, "b"]}';
const url = "https://api.example.com/notes/1";
const response = await unirest
  .put(url)
  .headers({
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  })
  .send(body);
console.log(response.status, response.raw_body);
