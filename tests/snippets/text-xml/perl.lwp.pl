use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/soap',
    [
        'SOAPAction' => '"urn:find"',
        'Content-Type' => 'text/xml',
    ],
    '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
