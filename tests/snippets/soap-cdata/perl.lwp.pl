use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/soap',
    [
        'Content-Type' => 'application/soap+xml; charset=utf-8; action="urn:find"',
    ],
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
