const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: {
    "X-Hostile":
      'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "ZoÃ« â\x82¬",
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
  },
});
console.log(data);
