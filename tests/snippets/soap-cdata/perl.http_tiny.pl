use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/soap', {
    headers => {
        'Content-Type' => 'application/soap+xml; charset=utf-8; action="urn:find"',
    },
    content => '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
