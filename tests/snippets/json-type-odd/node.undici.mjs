import { request } from "undici";

const url = "https://api.example.com/notes/1";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  body: '{"a": [1.10, "b"]}',
});
console.log(statusCode, await body.text());
