use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/soap', {
    headers => {
        'SOAPAction' => '"urn:find"',
        'Content-Type' => 'text/xml',
    },
    content => '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
