const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload?key=YOUR_API_KEY",
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
