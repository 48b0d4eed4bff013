<?php

$curl = curl_init('https://api.example.com/templates');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'subject' => 'Hello {{user.name}}',
        'js' => '${name} `x`',
        'ruby' => '#{name} #@a #$b',
        'python' => '%(name)s {0} {}',
        'swift' => '\\(name)',
        'erb' => '<%= name %> <?php echo 1 ?>',
        'liquid' => '{% if a %}{{ a }}{% endif %}',
        'block' => 'one
{{#each items}}
{{/each}}
',
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
