const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(form);
