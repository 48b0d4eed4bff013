// a page may only read a file that its user picks: put a file input on the page
const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  document.querySelector("input[type=file]").files[0],
  "avatar.png",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
console.log(response.status, await response.text());
