const body = "<report/>";
const url = "https://api.example.com/calendar";
const xhr = new XMLHttpRequest();
xhr.open("REPORT", url);
xhr.setRequestHeader("Depth", "1");
xhr.setRequestHeader("Content-Type", "application/xml");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
