import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).set({
  Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
});
console.log(response.status, response.text);
