// a browser sends the method as LINK
const data = await $.ajax({
  method: "LINK",
  url: "https://api.example.com/pages/1",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(data);
