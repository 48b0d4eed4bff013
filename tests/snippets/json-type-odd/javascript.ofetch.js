import { ofetch } from "ofetch";

const url = "https://api.example.com/notes/1";
const data = await ofetch(url, {
  method: "PUT",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  body: '{"a": [1.10, "b"]}',
});
console.log(data);
