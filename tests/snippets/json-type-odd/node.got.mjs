import got from "got";

const url = "https://api.example.com/notes/1";
const response = await got.put(url, {
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  body: '{"a": [1.10, "b"]}',
});
console.log(response.statusCode, response.body);
