// a page may only read a file that its user picks: put a file input on the page
const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  document.querySelector("input[type=file]").files[0],
  "avatar.png",
);

const url = "https://api.example.com/upload";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(form);
