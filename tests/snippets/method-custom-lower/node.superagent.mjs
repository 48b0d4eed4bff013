// superagent sends the method as LINK
import superagent from "superagent";

const url = "https://api.example.com/pages/1";
const response = await superagent("LINK", url).set({
  Link: '<\/pages/2>; rel="next"',
});
console.log(response.status, response.text);
