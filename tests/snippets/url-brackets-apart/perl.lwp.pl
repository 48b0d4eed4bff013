use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('GET', 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
