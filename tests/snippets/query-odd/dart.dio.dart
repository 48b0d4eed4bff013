import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd',
    options: Options(
      method: 'GET',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
