import request from "request";

const options = {
  method: "GET",
  url: new URL(
    "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x",
  ),
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
