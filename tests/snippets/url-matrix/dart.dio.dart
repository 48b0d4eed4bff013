import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/v1/items;color=red/a:b/c@d/\$batch/x(1)/*?sort=-name,+age&at=12:00',
    options: Options(
      method: 'PUT',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
