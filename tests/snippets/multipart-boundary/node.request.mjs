import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append(
  "text",
  `--a b\r
not a boundary\r
--a b--`,
);
form.append("empty", "");
