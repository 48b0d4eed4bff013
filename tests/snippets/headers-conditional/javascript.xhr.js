const url = "https://api.example.com/report.csv";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("If-None-Match", 'W/"a1b2", "c3"');
xhr.setRequestHeader("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT");
xhr.setRequestHeader("Range", "bytes=0-99");
xhr.setRequestHeader("Accept", "text/csv;q=0.9, */*;q=0.1");
xhr.setRequestHeader("X-Forwarded-For", "192.0.2.1, 198.51.100.2");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
