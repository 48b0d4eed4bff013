<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Accept' => 'application/json', 'Content-Type' => 'application/json']);
$request->setBody('{
  "text": "it\'s \\"quoted\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <",
  "lines": "one\\ntwo\\nthree\\n",
  "tab": "\\t",
  "cr": "a\\rb",
  "html": "</script><!-- <b>"
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
