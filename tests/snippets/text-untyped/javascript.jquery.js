const body = "just some text";
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/raw",
  contentType: false,
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
