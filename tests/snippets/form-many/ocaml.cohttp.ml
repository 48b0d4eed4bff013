open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/form" in
  let headers =
    Header.of_list
      [ ("Content-Type", "application/x-www-form-urlencoded") ]
  in
  let body = Cohttp_lwt.Body.of_string "field1=value%201&field2=value%202&field3=value%203&field4=value%204&field5=value%205&field6=value%206&field7=value%207&field8=value%208&field9=value%209&field10=value%2010&field11=value%2011&field12=value%2012&field13=value%2013&field14=value%2014&field15=value%2015&field16=value%2016&field17=value%2017&field18=value%2018&field19=value%2019&field20=value%2020&field21=value%2021&field22=value%2022&field23=value%2023&field24=value%2024&field25=value%2025&field26=value%2026&field27=value%2027&field28=value%2028&field29=value%2029&field30=value%2030&field31=value%2031&field32=value%2032&field33=value%2033&field34=value%2034&field35=value%2035&field36=value%2036&field37=value%2037&field38=value%2038&field39=value%2039&field40=value%2040" in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
