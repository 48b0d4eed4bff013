const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader(
  "X-Hostile",
  'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
);
xhr.setRequestHeader("X-Dollar", "$HOME `id` $(id)");
xhr.setRequestHeader("X-Name", "ZoÃ« â\x82¬");
xhr.setRequestHeader("X-Tab", "a\tb");
xhr.setRequestHeader("X-At", "@file");
xhr.setRequestHeader("X-Space", "padded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
