<?php

$request = new HttpRequest('https://api.example.com/names');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody("{
  \"name\": \"Zoë 😀 日本\",
  \"separator\": \"a\xe2\x80\xa8b\xe2\x80\xa9c\",
  \"mark\": \"\xef\xbb\xbfx\",
  \"escaped\": \"\\u00e9\\ud83d\\ude00\",
  \"right\": \"a\xe2\x80\xaeb\"
}");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
