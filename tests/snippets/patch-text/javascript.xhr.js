const body = "chunk\n";
const url = "https://api.example.com/file";
const xhr = new XMLHttpRequest();
xhr.open("PATCH", url);
xhr.setRequestHeader("Content-Type", "application/offset+octet-stream");
xhr.setRequestHeader("Upload-Offset", "0");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
