<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Accept' => 'application/json'],
    'json' => [
        'text' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
        'lines' => 'one
two
three
',
        'tab' => "\t",
        'cr' => "a\rb",
        'html' => '</script><!-- <b>',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
