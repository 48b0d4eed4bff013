use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('GET', 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
