import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/me",
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
