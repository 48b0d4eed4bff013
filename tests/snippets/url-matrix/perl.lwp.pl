use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('PUT', 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
