import superagent from "superagent";

const body =
  "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm";
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);
