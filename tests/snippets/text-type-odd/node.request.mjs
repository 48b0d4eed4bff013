import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
