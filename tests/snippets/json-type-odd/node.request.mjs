import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/notes/1",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  body: '{"a": [1.10, "b"]}',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
