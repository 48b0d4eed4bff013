import axios from "axios";

const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload?key=YOUR_API_KEY",
  data: form,
});
console.log(status, data);
