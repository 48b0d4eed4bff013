import unirest from "unirest";

const body =
  "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm";
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
