import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  data: "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm",
});
console.log(status, data);
