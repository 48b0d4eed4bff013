// a page may only read a file that its user picks: put a file input on the page
const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  document.querySelector("input[type=file]").files[0],
  "avatar.png",
);

const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload",
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
