import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/notes/1",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  data: '{"a": [1.10, "b"]}',
});
console.log(status, data);
