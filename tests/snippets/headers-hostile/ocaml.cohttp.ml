open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/users" in
  let headers =
    Header.of_list
      [
        (
          "X-Hostile",
          {|it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <|}
        );
        ("X-Dollar", "$HOME `id` $(id)");
        ("X-Name", "Zoë €");
        ("X-Tab", "a\tb");
        ("X-At", "@file");
        ("X-Space", "padded");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
